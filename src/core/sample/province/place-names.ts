import { shuffled, type Random } from "#core/sample/numbers/random";

/**
 * Syllables of made-up names that sound like the northern mountains. No pair of them is the name of a commune of
 * Hà Giang.
 */
interface Syllables {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Told apart by these when the pairs are used up; after them by numbers. */
  readonly third: readonly string[];
}

/* prettier-ignore */
const areas: Syllables = {
  first: ["Nậm", "Bản", "Pù", "Phiêng", "Cốc", "Khuổi", "Tà", "Lũng", "Pác", "Hua", "Xà", "Mường"],
  second: [
    "Sín", "Lình", "Mòn", "Chang", "Hán", "Vạt", "Khéo", "Sảo", "Pheo", "Choong", "Muồng", "Tủa",
    "Hin", "Phai", "Cọ", "Mạy", "Thoong", "Tẩu", "Nưa", "Khàng", "Đeng", "Boong", "Lếch", "Hảng",
    "Ràng", "Lềnh", "Pình", "Cáy", "Sáng", "Chải", "Vàng", "Slao", "Quang", "Khuông", "Loọng", "Pản",
  ],
  third: ["Thượng", "Hạ", "Đông", "Tây", "Nam", "Bắc"],
};

/* prettier-ignore */
const hamlets: Syllables = {
  first: [
    "Nà", "Bản", "Khuổi", "Nậm", "Cốc", "Lũng", "Lùng", "Pác", "Khau", "Thôm", "Tát", "Làng",
    "Phiêng", "Tả", "Sảng", "Mỏ", "Pù", "Khâu", "Thẳm", "Pò", "Vằng", "Kéo",
    "Sủng", "Thèn", "Phìn", "Tà", "Pố", "Lản",
  ],
  second: [
    "Lầu", "Sín", "Mòn", "Chang", "Hán", "Vạt", "Khéo", "Sảo", "Pheo", "Choong", "Muồng", "Tủa",
    "Hin", "Phai", "Cọ", "Mạy", "Thoong", "Tẩu", "Nưa", "Khao", "Đeng", "Boong", "Lếch", "Hảng",
    "Ràng", "Lềnh", "Pình", "Cáy", "Sáng", "Chải", "Vàng", "Slao", "Quang", "Luông", "Loọng", "Pản",
    "Mạ", "Vài", "Cuông", "Nhùng", "Bon", "Nghè", "Thén", "Phầy", "Lạn", "Chúa", "Dào",
    "Lèng", "Xiêm", "Thính", "Rì", "Tùng", "Cưởm", "Mìn", "Sài", "Thúng", "Viềng", "Giáo", "Ngần",
  ],
  third: ["Thượng", "Hạ", "Trên", "Dưới", "Trong", "Ngoài"],
};

/** Made-up names of so many districts and communes, all different. */
export const areaNames = (count: number, random: Random): readonly string[] =>
  namesFrom(areas, count, random);

/** Made-up names of so many villages, all different. */
export const villageNames = (count: number, random: Random): readonly string[] =>
  namesFrom(hamlets, count, random);

function namesFrom(syllables: Syllables, count: number, random: Random): readonly string[] {
  const { first, second } = syllables;
  const pairs = shuffled(
    first.flatMap((one) =>
      second.filter((other) => other !== one).map((other) => `${one} ${other}`),
    ),
    random,
  );
  const names: string[] = [];
  for (let round = 0; names.length < count; round += 1) {
    pairs.slice(0, count - names.length).forEach((pair, index) => {
      names.push(pair + endingOf(syllables, round, index));
    });
  }
  return shuffled(names, random);
}

/** Nothing in the first round; then a third syllable, not the same for all; then a number. */
function endingOf({ third }: Syllables, round: number, index: number): string {
  if (round === 0) return "";
  const isNumbered = round > third.length;
  return ` ${isNumbered ? String(round - third.length) : (third[(round + index) % third.length] ?? "")}`;
}
