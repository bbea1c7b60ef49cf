import { useEffect, useState } from "preact/hooks";

import type { DRUMMER_BOX, drawDrummer, drawJacketBack } from "./drummer-art.ts";

interface Art {
  readonly drawDrummer: typeof drawDrummer;
  readonly drawJacketBack: typeof drawJacketBack;
  readonly DRUMMER_BOX: typeof DRUMMER_BOX;
}

/** What draws people and jackets, once it has come; `null` until then, so that text never waits for pictures. */
export function useArt(): Art | null {
  const [art, setArt] = useState<Art | null>(null);
  useEffect(() => {
    let wanted = true;
    // Without the pictures the screens still say everything.
    const give = (loaded: Art): void => {
      if (wanted) setArt(loaded);
    };
    import("./drummer-art.ts").then(give, () => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return art;
}
