// The script of every page that is not Redoc's: search, filter of the errata, copy buttons, fields, the language of samples.
import { showCopyButtons } from "./copy.ts";
import { startFields } from "./fields.ts";
import { startFilter } from "./filter.ts";
import { keepLanguage } from "./language.ts";
import { startSearch } from "./search.ts";

startSearch();
startFilter();
startFields();
showCopyButtons();
keepLanguage();
