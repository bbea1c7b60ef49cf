export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One bone as it is drawn: from `from`, turned by `turn` out of hanging straight down, `stretch` times its own length. */
export interface Bone {
  readonly from: Point;
  /** Radians, clockwise on screen. */
  readonly turn: number;
  readonly stretch: number;
}

export interface Arm {
  readonly upper: Bone;
  readonly fore: Bone;
  readonly elbow: Point;
}

export interface ArmLengths {
  readonly upper: number;
  readonly fore: number;
}

function boneBetween(from: Point, to: Point, length: number): Bone {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { from, turn: Math.atan2(dy, dx) - Math.PI / 2, stretch: Math.hypot(dx, dy) / length };
}

/**
 * Two bones from `shoulder` to `wrist`. The hand always arrives: where the wrist is out of reach the bones stretch.
 *
 * An elbow can't change sides in two dimensions without a jump. Ours swings past the viewer instead: `bend` goes
 * smoothly from 1 (the elbow on the left of the way from shoulder to wrist, as the walker sees it) to −1 (on the
 * right), and in between the bones are foreshortened.
 */
export function reach(shoulder: Point, wrist: Point, bend: number, lengths: ArmLengths): Arm {
  const [dx, dy] = [wrist.x - shoulder.x, wrist.y - shoulder.y];
  const far = Math.max(Math.hypot(dx, dy), 1e-6);
  const { upper, fore } = lengths;
  const along = Math.min(Math.max((far * far + upper * upper - fore * fore) / (2 * far), -upper), upper);
  const reachable = far <= upper + fore;
  const share = reachable ? along : (far * upper) / (upper + fore);
  const height = reachable ? bend * Math.sqrt(Math.max(0, upper * upper - along * along)) : 0;
  const [ux, uy] = [dx / far, dy / far];
  const elbow = { x: shoulder.x + ux * share + uy * height, y: shoulder.y + uy * share - ux * height };
  return {
    elbow,
    upper: boneBetween(shoulder, elbow, upper),
    fore: boneBetween(elbow, wrist, fore),
  };
}

/** Where the point `length` along a bone that hangs down and is turned by `turn` lies. */
export const alongBone = (from: Point, turn: number, length: number): Point => ({
  x: from.x - Math.sin(turn) * length,
  y: from.y + Math.cos(turn) * length,
});
