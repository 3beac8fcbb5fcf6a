/** What the page is asked about itself: how long its frames are, and when it was painted first. */
interface Probe {
  /** Counts frames from now on. */
  begin(): void;
  /** Milliseconds of the longest frame since then. */
  longest(): number;
  /** Milliseconds from the end of office.js, with what it loads itself, to the first words on the page. */
  firstPaint(): number;
}

let last = performance.now();
let longest = 0;
let officeDone = 0;

const frame = (): void => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);

// Scripts are done when their `load` comes; it does not rise, so it is caught on its way down.
document.addEventListener(
  "load",
  ({ target }) => {
    if (target instanceof HTMLScriptElement && /\/office\//u.test(target.src))
      officeDone = Math.max(officeDone, beforeWords() ? performance.now() : 0);
  },
  true,
);

/** Nothing has been said yet. */
const beforeWords = (): boolean =>
  performance.getEntriesByName("first-contentful-paint").length === 0;

const probe: Probe = {
  begin() {
    last = performance.now();
    longest = 0;
  },
  longest: () => longest,
  firstPaint() {
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    return (painted?.startTime ?? Number.NaN) - officeDone;
  },
};

Object.assign(window, { probe });
