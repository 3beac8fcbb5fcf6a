import { distribute } from "#core/sample/numbers/distribution";
import { constant, valueAt, type Column } from "#core/sample/numbers/column";
import { areaNames } from "./place-names";
import type { ProvinceCounts } from "./province-counts";
import { shuffled, type RandomFor } from "#core/sample/numbers/random";

/** Code of the province; those below it begin with it. */
export const provinceCode = "02";

/** A committee directly above the grassroots, and what is under it. */
export interface District {
  readonly code: string;
  /** `Huyện ủy Nậm Sín`. */
  readonly name: string;
  /** `huyện Nậm Sín`. */
  readonly area: string;
  readonly communes: readonly Commune[];
  /** Đảng bộ cơ sở and chi bộ cơ sở outside the communes. */
  readonly committees: number;
  readonly cells: number;
}

export interface Commune {
  /** `Nậm Sín`. */
  readonly place: string;
  /** `xã Nậm Sín`. */
  readonly area: string;
  /** Row of form 5: xã, phường, thị trấn. */
  readonly type: "1" | "2" | "3";
}

/** `003`: the part of a code that counts on one level. */
export const codePart = (number: number): string => String(number).padStart(3, "0");

/** The districts with their communes; with two or more of them the first is a city, which has wards. */
export function sampleDistricts(counts: ProvinceCounts, randomFor: RandomFor): readonly District[] {
  const names = areaNames(counts.districts + counts.communes, randomFor("areas"));
  const places = names.slice(counts.districts);
  const sizes = perDistrict(counts, randomFor);
  let used = 0;
  return names.slice(0, counts.districts).map((name, index) => {
    const isCity = index === 0 && counts.districts > 1;
    const own = places.slice(used, (used += valueAt(sizes.communes, index)));
    return {
      code: `${provinceCode}.${codePart(index + 1)}`,
      name: `${isCity ? "Thành ủy" : "Huyện ủy"} ${name}`,
      area: `${isCity ? "thành phố" : "huyện"} ${name}`,
      communes: isCity ? cityCommunes(own) : ruralCommunes(own, name),
      committees: valueAt(sizes.committees, index),
      cells: valueAt(sizes.cells, index),
    };
  });
}

interface DistrictSizes {
  readonly communes: Column;
  readonly committees: Column;
  readonly cells: Column;
}

/** Districts differ in size, and every one has a commune as long as there are enough. */
function perDistrict(counts: ProvinceCounts, randomFor: RandomFor): DistrictSizes {
  const random = randomFor("districts");
  const districts = shuffled(
    Array.from({ length: counts.districts }, () => random.between(10, 13)),
    random,
  );
  const least = constant(counts.communes < counts.districts ? 0 : 1, districts);
  return {
    communes: distribute({ total: counts.communes, weights: districts, least }),
    committees: distribute({ total: counts.committees - counts.communes, weights: districts }),
    cells: distribute({ total: counts.cells, weights: districts }),
  };
}

/** A third of the places of a city, rounded up, are wards. */
const cityCommunes = (places: readonly string[]): readonly Commune[] =>
  places.map((place, index) =>
    index * 3 < places.length
      ? { place, area: `phường ${place}`, type: "2" }
      : { place, area: `xã ${place}`, type: "1" },
  );

/** A district of three communes or more has its seat in a town of the same name. */
const ruralCommunes = (places: readonly string[], district: string): readonly Commune[] =>
  places.map((place, index) =>
    index === 0 && places.length > 2
      ? { place: district, area: `thị trấn ${district}`, type: "3" }
      : { place, area: `xã ${place}`, type: "1" },
  );
