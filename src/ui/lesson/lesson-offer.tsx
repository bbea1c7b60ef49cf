import type { JSX } from "preact";
import { Button } from "../button.tsx";
import type { Text } from "../text.ts";

interface LessonOfferProps {
  readonly text: Text;
  readonly onLesson: () => void;
  readonly onLater: () => void;
}

/** Offered once, in a corner; nothing waits for an answer. */
export function LessonOffer({ text, onLesson, onLater }: LessonOfferProps): JSX.Element {
  return (
    <aside class="lesson-offer card" aria-label={text.lesson.heading}>
      <p>{text.lesson.offer}</p>
      <div class="buttons">
        <Button onPress={onLesson}>{text.lesson.open}</Button>
        <Button quiet onPress={onLater}>
          {text.lesson.later}
        </Button>
      </div>
    </aside>
  );
}
