/** How the guide names a step where it sends somebody there. */
export const guideMention = (step: string): string => `bước «${step}»`;
