import { readFileSync, writeFileSync } from "node:fs";
import { withRooms } from "./rooms";

// Writes the table of rooms into docs/ARCHITECTURE.md. `npx tsx tests/support/write-rooms.ts`

const PAGE = new URL("../../docs/ARCHITECTURE.md", import.meta.url);

writeFileSync(PAGE, withRooms(readFileSync(PAGE, "utf8")));
