import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { storedAuditSchema, type StoredAudit } from "./stored-audit.ts";

export const STORED_FILE = path.join(import.meta.dirname, "advisories.json");
const LOCK_FILE = path.join(import.meta.dirname, "../../package-lock.json");

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8")) as unknown;

export const readLock = (): unknown => readJson(LOCK_FILE);

export const readStoredAudit = (): StoredAudit => v.parse(storedAuditSchema, readJson(STORED_FILE));
