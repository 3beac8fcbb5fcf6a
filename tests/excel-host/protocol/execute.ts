import { ExcelError, itemNotFound, UnknownToHost } from "../refusals";
import { isHostObject, type HostObject } from "./host-object";
import type { Action, ActionResult, ObjectPath, RequestBody, ResponseBody } from "./messages";

/** Called before each action; it may throw what Excel would answer there. */
export type BeforeAction = (index: number) => void;

/**
 * Does the actions of a request, one after the other. As in Excel, what was done before an action that fails
 * stays done.
 */
export function execute(
  body: RequestBody,
  workbook: HostObject,
  before: BeforeAction,
): ResponseBody {
  const execution = new Execution(body, workbook);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      before(index);
      results.push({ ActionId: action.Id, Value: execution.act(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Results: results, Error: answer(error, index, execution.placeOf(action)) };
    }
  }
  return { Results: results };
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
  ) {}

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

  /** `Range.Values`, for the location of an error. */
  placeOf({ ObjectPathId, Name }: Action): string {
    const type = this.objects.get(ObjectPathId)?.type ?? this.body.ObjectPaths[ObjectPathId]?.Name;
    return `${type ?? ""}.${Name}`;
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
    const parent = this.objectAt(path.ParentObjectPathId);
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
    const result = this.objectAt(action.ObjectPathId).call(action.Name, this.argumentsOf(action));
    return result ?? null;
  }

  private set(action: Action): null {
    const [value] = this.argumentsOf(action);
    this.objectAt(action.ObjectPathId).set(action.Name, value);
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
