import { useInstalledPackage } from "../helpers/installed-package.ts";
import { describePartners } from "../partners/partners.ts";
import { describeSandboxPartners } from "../partners/sandbox-partners.ts";
import { describeConsumers } from "./consumers.ts";
import { describeContents } from "./contents.ts";
import { describeImage } from "./image.ts";
import { describeReadmeExample } from "./readme-example.ts";
import { describeToolchains } from "./toolchains.ts";

// One file, because the package is built and packed once for all of it.
const packed = useInstalledPackage();

describeContents(packed);
describeConsumers(packed);
describeReadmeExample(packed);
describeImage(packed);
describeToolchains(packed);
describePartners(packed);
describeSandboxPartners(packed);
