import { messagesPage } from "./loi-page";
import { expectMade } from "../support/made-page";

test("docs/loi.md holds every message exactly as it is printed", () => {
  expectMade("docs/loi.md", messagesPage());
});

test("no message on the page would be taken for markup", () => {
  expect(messagesPage().replaceAll(/`[^`]*`/gu, "")).not.toMatch(/[<>*[\]|\\]|__|~~/u);
});
