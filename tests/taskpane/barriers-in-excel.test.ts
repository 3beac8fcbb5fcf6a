import { keepNobodyOut, media } from "./barriers-everywhere";
import { withOffice } from "./excel-page";

/** Office says which theme its user has; the pane takes its colours from there. */
const inBlack = withOffice({
  officeTheme: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" },
});

keepNobodyOut([
  { name: "Excel", open: (site) => site.open(), looks: media },
  {
    name: "Excel in black",
    open: (site) => site.open(undefined, [], inBlack),
    looks: media.slice(1, 2),
  },
]);
