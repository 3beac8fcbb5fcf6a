import { createStore } from "#taskpane/state/store";

test("every listener hears of every new state, in the order of listening", () => {
  const heard: string[] = [];
  const store = createStore({ count: 0 });
  store.listen(({ count }) => heard.push(`first ${String(count)}`));
  store.listen(({ count }) => heard.push(`second ${String(count)}`));
  store.update(({ count }) => ({ count: count + 1 }));
  expect(heard).toEqual(["first 1", "second 1"]);
  expect(store.get()).toEqual({ count: 1 });
});

test("whoever ends listening hears no more, and the others go on hearing", () => {
  const heard: string[] = [];
  const store = createStore({ count: 0 });
  const hear = ({ count }: { count: number }) => heard.push(String(count));
  const end = store.listen(hear);
  store.listen(hear);
  const bump = (): void => {
    store.update(({ count }) => ({ count: count + 1 }));
  };
  bump();
  end();
  bump();
  end();
  bump();
  expect(heard).toEqual(["1", "1", "2", "3"]);
});

test("a change that changes nothing tells nobody", () => {
  const store = createStore({ count: 0 });
  const listener = jest.fn();
  store.listen(listener);
  store.update((state) => state);
  expect(listener).not.toHaveBeenCalled();
});
