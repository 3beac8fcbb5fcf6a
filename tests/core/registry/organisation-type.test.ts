import { organisationTypes } from "#core/catalogue/organisation-types";
import { organisationTypeOf } from "#core/registry/organisation-type";

test("numbers are the rows of form 5, each once, and 12 for the special zones", () => {
  expect(organisationTypes.map((type) => type.number)).toEqual(
    Array.from({ length: 12 }, (_, index) => String(index + 1)),
  );
});

test("names are composed, and each means its own row", () => {
  const words = organisationTypes.flatMap((type) => [type.name, ...type.alsoCalled]);
  expect(words).toEqual(words.map((word) => word.normalize("NFC")));
  const owners = organisationTypes.flatMap((type) =>
    [type.name, ...type.alsoCalled].map(() => type.number),
  );
  expect(words.map((word) => organisationTypeOf(word)?.number)).toEqual(owners);
});

test("communes are xã, phường, thị trấn and đặc khu, and nothing else", () => {
  const communes = organisationTypes.filter((type) => type.isCommune);
  expect(communes.map((type) => type.name)).toEqual(["Xã", "Phường", "Thị trấn", "Đặc khu"]);
});

test.each([
  ["1", "1"],
  [" 09 ", "9"],
  ["9.", "9"],
  ["9.0", "9"],
  ["6.1", "6.1"],
  ["6,1", "6.1"],
  ["9.2.3", "9.2.3"],
  ["9.10", "9.10"],
  ["10", "10"],
  ["xã", "1"],
  ["THỊ TRẤN", "3"],
  ["đặc  khu".normalize("NFD"), "12"],
  ["Công an", "8"],
  ["hợp tác xã", "9"],
])("%j means type %s", (written, number) => {
  expect(organisationTypeOf(written)?.number).toBe(number);
});

test("a part keeps its number and is otherwise its row", () => {
  expect(organisationTypeOf("9.2")).toMatchObject({
    name: "Doanh nghiệp, hợp tác xã",
    isCommune: false,
  });
});

test.each(["", "0", "13", "1.2", "12.1", "-1", "100", "9..1", "1Đ", "xa", "9 2"])(
  "%j is no type",
  (written) => {
    expect(organisationTypeOf(written)).toBeNull();
  },
);
