import type { JSX } from "preact";
import { Button } from "./button.tsx";
import "./css/update-notice.css";
import type { Text } from "./text.ts";

interface UpdateNoticeProps {
  readonly text: Text;
  readonly onUpdate: () => void;
  readonly onLater: () => void;
}

/** Says that a newer version waits. It takes no focus: nobody was asking for it. */
export function UpdateNotice({ text, onUpdate, onLater }: UpdateNoticeProps): JSX.Element {
  return (
    <aside class="update card" aria-label={text.offline.updateHeading}>
      <p role="status">{text.offline.updateReady}</p>
      <div class="buttons">
        <Button main onPress={onUpdate}>
          {text.offline.updateNow}
        </Button>
        <Button quiet onPress={onLater}>
          {text.offline.updateLater}
        </Button>
      </div>
    </aside>
  );
}
