import type { ComponentChildren } from "preact";
import { Sign, type SignName } from "./sign";

interface MessageProps {
  readonly tone: SignName;
  /** How the style sheet knows it besides. */
  readonly look?: "sample" | "notice" | "trouble" | "elsewhere";
  /** It came by itself and is to be heard at once. */
  readonly isAlert?: boolean;
  readonly "data-mode"?: string;
  readonly children: ComponentChildren;
}

/** A sentence in a frame, with a sign that says how it is to be taken. */
export const Message = ({ tone, look, isAlert = false, children, ...others }: MessageProps) => (
  <div
    class={look === undefined ? "message" : `message ${look}`}
    role={isAlert ? "alert" : undefined}
    {...others}
  >
    <Sign name={tone} />
    <div>{children}</div>
  </div>
);
