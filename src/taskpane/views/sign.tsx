export type SignName = "good" | "information" | "bad" | "waiting";

/** Lines on a 20-unit square, inside a ring. */
const strokes: Readonly<Record<SignName, string>> = {
  good: "M6.5 10.2 9 12.7 13.7 7.6",
  information: "M10 9.2V14M10 6.2v.4",
  bad: "M10 5.8v5.4M10 13.6v.4",
  waiting: "M10 6v4.2l2.8 1.6",
};

/** A small picture beside a sentence that says the same; hidden from screen readers. */
export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" class={`sign ${name}`}>
    <path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16" />
    <path d={strokes[name]} />
  </svg>
);
