import type { Happening } from "../objects/world";

/** The category of events among the messages of Excel, a constant of the client library. */
const eventCategory = 65_536;

/** What happened, as the message that Excel sends to the client library. */
export const eventMessage = (happenings: readonly Happening[]): object => ({
  entries: happenings.map(({ event, sheet, message }) => ({
    messageCategory: eventCategory,
    messageType: event,
    targetId: sheet,
    message: JSON.stringify(message),
  })),
});
