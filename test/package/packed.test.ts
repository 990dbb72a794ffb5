import { useInstalledPackage } from "../helpers/installed-package.ts";
import { describeConsumers } from "./consumers.ts";
import { describeContents } from "./contents.ts";
import { describeReadmeExample } from "./readme-example.ts";

// One file, because the package is built and packed once for all of it.
const packed = useInstalledPackage();

describeContents(packed);
describeConsumers(packed);
describeReadmeExample(packed);
