/** What a clerk entered about a task. Days are ISO dates. */
export interface TaskProgress {
  /** Day of the event that the task waits for; null while it has not happened. */
  readonly triggered: string | null;
  /** Day on which it was finished; null while it is not. */
  readonly done: string | null;
  readonly result: string | null;
  /** Number of the document or other proof. */
  readonly evidence: string | null;
}
