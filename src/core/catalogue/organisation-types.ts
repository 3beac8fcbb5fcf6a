/** The kind of body that an organisation works in: a row of form 5 of the basic statistics. */
export interface OrganisationType {
  /** Number of the row, `9`; a part of a row keeps its own number, `9.2`. */
  readonly number: string;
  readonly name: string;
  /** Other words that a registry may write instead of the number. */
  readonly alsoCalled: readonly string[];
  /** Xã, phường, thị trấn or đặc khu: the only bodies that have villages and residential groups. */
  readonly isCommune: boolean;
  /** The form divides the row further; the parts are accepted by number and counted with their row. */
  readonly divided: boolean;
}

const commune = { alsoCalled: [], isCommune: true, divided: false } as const;
const other = { alsoCalled: [], isCommune: false, divided: true } as const;

/**
 * Rows of form 5 (HD 11-HD/BTCTW, 13/12/2021). The form numbers no row for the special zones that exist since
 * 1/7/2025; they take the next free number, 12, until the form is issued anew.
 */
export const organisationTypes: readonly OrganisationType[] = [
  { ...commune, number: "1", name: "Xã" },
  { ...commune, number: "2", name: "Phường" },
  { ...commune, number: "3", name: "Thị trấn" },
  {
    ...other,
    number: "4",
    name: "Cơ quan Đảng, Mặt trận Tổ quốc, đoàn thể",
    alsoCalled: ["cơ quan đảng", "cơ quan Đảng, MTTQ, đoàn thể"],
  },
  { ...other, number: "5", name: "Cơ quan Nhà nước" },
  { ...other, number: "6", name: "Đơn vị sự nghiệp" },
  { ...other, number: "7", name: "Quân đội" },
  { ...other, number: "8", name: "Công an" },
  {
    ...other,
    number: "9",
    name: "Doanh nghiệp, hợp tác xã",
    alsoCalled: ["doanh nghiệp", "hợp tác xã", "doanh nghiệp, HTX"],
  },
  { ...other, number: "10", name: "Ngoài nước", alsoCalled: ["ở ngoài nước"] },
  { ...other, number: "11", name: "Khác", alsoCalled: ["loại hình khác"] },
  { ...commune, number: "12", name: "Đặc khu" },
];
