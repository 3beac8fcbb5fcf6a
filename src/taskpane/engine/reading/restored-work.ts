import { registryOf } from "#core/registry/registry";
import type { Memory } from "#taskpane/engine/memory";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { StoredWork } from "#taskpane/protocol/given-answers";

/** Everything as it was read; the files themselves are at hand again when their folder is given again. */
export function restore(memory: Memory, work: StoredWork): void {
  const given = work.given.map(
    ({ size, ...sign }) => [sign.path, { ...sign, content: goneFile(size) }] as const,
  );
  Object.assign(memory, {
    registry: registryOf(work.organisations, work.otherRows),
    previous: work.previous,
    ofParts: work.ofParts ?? {},
    previousFile: null,
    readings: [...work.readings],
    given: new Map(given),
  } satisfies Partial<Memory>);
}

const goneFile = (size: number | null): GivenFile["content"] => ({
  ...(size === null ? {} : { size }),
  arrayBuffer: () => Promise.reject(new Error("only its reading was kept")),
});
