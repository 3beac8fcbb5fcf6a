import { Spoken } from "#text/spoken";

test("Vietnamese is always there, another language from the moment it was learnt", () => {
  const greeting = new Spoken("xin chào");
  expect(greeting.in("vi")).toBe("xin chào");
  expect(() => greeting.in("en")).toThrow("en");
  greeting.learn("en", "hello");
  expect(greeting.in("en")).toBe("hello");
  expect(greeting.in("vi")).toBe("xin chào");
});
