import {
  hostObject,
  number,
  options,
  text,
  word,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { invalidArgument } from "../refusals";
import { addressOf, blockGiven } from "./addresses";
import { needUnprotected, type Place } from "./world";

interface Part extends Place {
  readonly part: string;
}

const set = (place: Place, name: string, value: unknown): void => {
  needUnprotected(place);
  place.sheet.page.set(name, value);
};

const margins = ["top", "bottom", "left", "right", "header", "footer"];

const headerText = ({ part, ...place }: Part, name: string, value: unknown): void => {
  if (text(value).length > 255) throw invalidArgument("headers and footers take 255 characters");
  set(place, `${part}.${name}`, value);
};

const headerType: HostType<Part> = {
  name: "HeaderFooter",
  writes: {
    CenterHeader: (part, value) => {
      headerText(part, "centerHeader", value);
    },
    CenterFooter: (part, value) => {
      headerText(part, "centerFooter", value);
    },
  },
};

const groupType: HostType<Place> = {
  name: "HeaderFooterGroup",
  reads: {
    DefaultForAllPages: (place) => hostObject(headerType, { ...place, part: "all" }),
    FirstPage: (place) => hostObject(headerType, { ...place, part: "first" }),
  },
  writes: {
    State: (place, value) => {
      set(place, "state", word(value, ["Default", "FirstAndDefault"]));
    },
  },
};

const layoutType: HostType<Place> = {
  name: "PageLayout",
  reads: { HeadersFooters: (place) => hostObject(groupType, place) },
  writes: {
    PaperSize: (place, value) => {
      set(place, "paperSize", word(value, ["A4"]));
    },
    Orientation: (place, value) => {
      set(place, "orientation", word(value, ["Portrait", "Landscape"]));
    },
    Zoom: (place, value) => {
      const { horizontalFitToPages, scale } = options(value, ["horizontalFitToPages", "scale"]);
      if (scale !== undefined) set(place, "scale", number(scale));
      else set(place, "pagesWide", number(horizontalFitToPages));
    },
  },
  calls: {
    SetPrintMargins: (place, unit, value) => {
      word(unit, ["Centimeters"]);
      for (const [name, size] of Object.entries(options(value, margins))) {
        set(place, `margin.${name}`, number(size));
      }
    },
    SetPrintArea: (place, area) => {
      set(place, "area", addressOf(blockGiven(area)));
    },
    SetPrintTitleRows: (place, rows) => {
      const { top, bottom } = blockGiven(rows);
      set(place, "titleRows", [top, bottom]);
    },
    SetPrintTitleColumns: (place, columns) => {
      const { left, right } = blockGiven(columns);
      set(place, "titleColumns", [left, right]);
    },
  },
};

export const pageLayoutObject = (place: Place): HostObject => hostObject(layoutType, place);
