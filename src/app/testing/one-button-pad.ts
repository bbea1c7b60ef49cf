/** A gamepad of one button, as a browser shows it to the page: not pressed, until `press` says otherwise. */
export interface OneButtonPad {
  readonly press: (down: boolean) => void;
}

export function showOneButtonPad(): OneButtonPad {
  let pressed = false;
  const pad = () => ({
    id: "pad",
    index: 0,
    connected: true,
    axes: [],
    buttons: [{ pressed, value: Number(pressed) }],
  });
  Object.defineProperty(navigator, "getGamepads", { value: () => [pad()], configurable: true });
  return {
    press(down) {
      pressed = down;
    },
  };
}
