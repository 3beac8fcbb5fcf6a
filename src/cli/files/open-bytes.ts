import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { OpenBytes } from "#app/ports";
import { checksumWithZlib, inflateWithZlib } from "./inflate";

export const openBytes: OpenBytes = (bytes) => openXlsx(bytes, inflateWithZlib, checksumWithZlib);
