/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { laterLanguage } from "../shipping/language-level";

const script = readFileSync(
  path.join(__dirname, "../../src/taskpane/surroundings/old-browser.js"),
  "utf8",
);

/** Runs the script in a world of its own, in which the given lines have taken something away. */
function load(without: string): HTMLElement | null {
  document.body.innerHTML = `<div id="old-browser" hidden><p class="address"></p></div>`;
  const location = { href: "https://may-chu.example/taskpane.html?_host_Info=Excel#x" };
  const world = createContext({ document, location });
  runInContext(without, world);
  runInContext(script, world);
  document.dispatchEvent(new Event("DOMContentLoaded"));
  return document.getElementById("old-browser");
}

test("the script is ES5: the browsers that it is for can read it", () => {
  expect(laterLanguage(script, 5)).toBeNull();
  expect(laterLanguage("const a = () => 1", 5)).not.toBeNull();
});

test("a present browser sees no complaint", () => {
  expect(load("")?.hidden).toBe(true);
});

test.each(["delete Object.fromEntries", "delete Array.prototype.flat"])(
  "after %s, as in an old browser, the sentence appears with the page's plain address",
  (without) => {
    const message = load(without);
    expect(message?.hidden).toBe(false);
    expect(message?.textContent).toBe("https://may-chu.example/taskpane.html");
  },
);
