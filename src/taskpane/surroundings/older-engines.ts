/**
 * What Safari before 15.4 and Chromium before 92 lack of what this code and its libraries use; every other method and
 * class of theirs is older (`tests/shipping/engines.ts` looks at the built files).
 */
export function addMissing(prototype: object): void {
  if ("at" in prototype) return;
  Object.defineProperty(prototype, "at", {
    value(this: { readonly length: number; readonly [index: number]: unknown }, index: number) {
      const given = Math.trunc(index);
      const whole = Number.isNaN(given) ? 0 : given;
      return this[whole < 0 ? this.length + whole : whole];
    },
    writable: true,
    configurable: true,
  });
}

addMissing(Array.prototype);
addMissing(String.prototype);
addMissing(Object.getPrototypeOf(Uint8Array.prototype) as object);
