import { ExcelError, itemNotFound, UnknownToHost } from "../refusals";
import { isHostObject, type HostObject } from "./host-object";
import type { Action, ActionResult, ObjectPath, RequestBody, ResponseBody } from "./messages";

/** How this Excel answers. */
export interface Answering {
  /** Called before each action; it may throw what Excel would answer there. */
  readonly before: (index: number) => void;
  /** The code with which a member, such as `Range.Merge`, is refused. */
  readonly refusalOf: (member: string) => string | null;
  /** Which traces were passed is told. */
  readonly tracing: boolean;
}

/**
 * Does the actions of a request, one after the other. As in Excel, what was done before an action that fails
 * stays done.
 */
export function execute(
  body: RequestBody,
  workbook: HostObject,
  { before, refusalOf, tracing }: Answering,
): ResponseBody {
  const execution = new Execution(body, workbook, refusalOf);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const TraceIds = tracing ? traces : [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      before(index);
      results.push({ ActionId: action.Id, Value: execution.act(action) });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const Error = answer(error, index, execution.placeOf(action));
      return { Results: results, Error, TraceIds };
    }
  }
  return { Results: results, TraceIds };
}

const answer = (
  error: ExcelError,
  index: number,
  place: string,
): NonNullable<ResponseBody["Error"]> => ({
  Code: error.code,
  Message: error.message,
  Location: place,
  ActionIndex: index,
  HttpStatusCode: 400,
});

class Execution {
  /** Objects of this request by the numbers of their paths; null for null objects. */
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly workbook: HostObject,
    private readonly refusalOf: Answering["refusalOf"],
  ) {}

  /** The object, if this Excel lets its member be used. */
  private allowed(object: HostObject, member: string): HostObject {
    const code = this.refusalOf(`${object.type}.${member}`);
    if (code !== null) throw new ExcelError(code, "a quirk of this Excel");
    return object;
  }

  act(action: Action): unknown {
    switch (action.ActionType) {
      case 1:
        return this.instantiate(action.ObjectPathId)?.identity ?? null;
      case 2:
        return this.query(action);
      case 3:
        return this.call(action);
      case 4:
        return this.set(action);
      case 5:
        return null;
      default:
        throw new UnknownToHost(`actions of type ${String(action.ActionType)}`);
    }
  }

  /** `Range.values`, for the location of an error. */
  placeOf({ ActionType, ObjectPathId, Name }: Action): string {
    const path = this.body.ObjectPaths[ObjectPathId];
    const isMade = ActionType === 1;
    const owner = (isMade ? path?.ParentObjectPathId : ObjectPathId) ?? -1;
    const type = this.objects.get(owner)?.type ?? path?.Name ?? "";
    const member = isMade ? (path?.Name ?? "") : Name;
    return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private instantiate(id: number): HostObject | null {
    const object = this.resolve(this.pathOf(id));
    this.objects.set(id, object);
    return object;
  }

  private pathOf(id: number): ObjectPath {
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new Error(`the client sent no path ${String(id)}`);
    return path;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.workbook;
    if (path.ObjectPathType === 7) return null;
    const parent = this.allowed(this.objectAt(path.ParentObjectPathId), path.Name);
    switch (path.ObjectPathType) {
      case 3:
        return objectIn(parent.call(path.Name, this.argumentsOf(path)));
      case 4:
        return objectIn(parent.get(path.Name));
      case 5:
        return parent.item(this.argumentsOf(path)[0]);
      default:
        throw new UnknownToHost(`object paths of type ${String(path.ObjectPathType)}`);
    }
  }

  private objectAt(id: number | undefined): HostObject {
    const object = id === undefined ? undefined : this.objects.get(id);
    if (object === undefined) throw new Error(`the client used path ${String(id)} too early`);
    if (object === null) throw new UnknownToHost("what Excel does with a part of a null object");
    return object;
  }

  /** Objects among the arguments come as the numbers of their paths. */
  private argumentsOf({ ArgumentInfo }: Pick<Action, "ArgumentInfo">): readonly unknown[] {
    const { Arguments = [], ReferencedObjectPathIds = [] } = ArgumentInfo ?? {};
    return Arguments.map((value, index) => {
      const id = ReferencedObjectPathIds[index];
      return typeof id === "number" && id !== 0 ? this.objectAt(id) : value;
    });
  }

  private call(action: Action): unknown {
    // Nothing is deleted where there is nothing: the samples of OfficeDev/office-js-snippets begin so.
    if (action.Name === "Delete" && this.objects.get(action.ObjectPathId) === null) return null;
    const object = this.allowed(this.objectAt(action.ObjectPathId), action.Name);
    const result = object.call(action.Name, this.argumentsOf(action));
    return result ?? null;
  }

  private set(action: Action): null {
    const [value] = this.argumentsOf(action);
    this.allowed(this.objectAt(action.ObjectPathId), action.Name).set(action.Name, value);
    return null;
  }

  private query({ ObjectPathId, QueryInfo }: Action): unknown {
    const object = this.objects.get(ObjectPathId);
    if (object === undefined) throw new Error("the client queried an object too early");
    if (object === null) return null;
    const select = QueryInfo?.Select ?? [];
    if (select.length === 0 || select.includes("*")) {
      throw new UnknownToHost(`loading all of ${object.type}; name the properties`);
    }
    return loaded(object, select);
  }
}

function objectIn(value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw itemNotFound("object");
}

/** The selected properties, `protection/protected` through another object; of a collection, for each item. */
function loaded(object: HostObject, select: readonly string[]): unknown {
  const items = object.items();
  if (items !== null) return { _Items: items.map((item) => loaded(item, select)) };
  const answer: Record<string, unknown> = { ...object.identity };
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [property = "", ...rest] = path.split("/");
    const name = `${property.charAt(0).toUpperCase()}${property.slice(1)}`;
    if (rest.length === 0) answer[name] = object.get(name);
    else deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
  }
  for (const [name, paths] of deeper) {
    const next = object.get(name);
    if (!isHostObject(next)) throw new UnknownToHost(`${object.type}.${name} as an object`);
    answer[name] = loaded(next, paths);
  }
  return answer;
}
