import { writeFileSync } from "node:fs";
import path from "node:path";
import { levelSchemaText } from "./level-schema.ts";
import { LEVELS_FOLDER } from "./shell/levels.ts";

writeFileSync(path.join(LEVELS_FOLDER, "level.schema.json"), levelSchemaText());
