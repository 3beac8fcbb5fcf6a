import { keepNobodyOut, media } from "./barriers-everywhere";

keepNobodyOut([{ name: "a browser", open: (site) => site.openInBrowser(), looks: media }]);
