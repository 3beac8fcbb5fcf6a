import type { Page } from "playwright-core";

/** How a person works: with the mouse, or with nothing but the keyboard. */
export interface Hand {
  readonly press: (page: Page, selector: string) => Promise<void>;
}

export const mouse: Hand = { press: (page, selector) => page.click(selector) };

/** Tab by tab to the element, as somebody does who has no mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = await page.waitForSelector(selector);
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by the keyboard`);
}

export const keyboard: Hand = {
  async press(page, selector) {
    await tabTo(page, selector);
    await page.keyboard.press("Enter");
  },
};

export const hands = [
  ["the mouse", mouse],
  ["the keyboard", keyboard],
] as const;

/** Types it into a field in place of what stands there, key by key, and stays there. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** The same, and goes on to the next field. */
export async function fillIn(page: Page, selector: string, text: string): Promise<void> {
  await typeInto(page, selector, text);
  await page.keyboard.press("Tab");
}
