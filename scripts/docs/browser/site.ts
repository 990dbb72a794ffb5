// The script of every page that is not Redoc's: search, filter of the errata, copy buttons, fields, "Try it", the language of samples.
import { showCopyButtons } from "./copy.ts";
import { startFields } from "./fields.ts";
import { startFilter } from "./filter.ts";
import { keepLanguage } from "./language.ts";
import { keepPlace } from "./place.ts";
import { startSearch } from "./search.ts";
import { startTryIt } from "./try-it.ts";

startSearch();
startFilter();
startFields();
showCopyButtons();
keepLanguage();
startTryIt();
keepPlace();
