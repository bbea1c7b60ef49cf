import { h, type VNode } from "preact";

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*"[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*"([^"]*)"/g;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: VNode[];
}

const nodeOf = ({ name, attributes, children }: Open): VNode => h(name, attributes, ...children);

/**
 * The elements of SVG markup of our own making (tags and attributes, no text, no comments). The page's policy turns no
 * text into markup, so it is read here.
 *
 * @throws Error where tags don't match.
 */
export function svgNodes(markup: string): readonly VNode[] {
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [, slash, name, attributes, empty] of markup.matchAll(TAG)) {
    if (slash === "/") close(open, String(name));
    else open.push({ name: String(name), attributes: attributesOf(String(attributes)), children: [] });
    if (empty === "/") close(open, String(name));
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root.children;
}

/** Gives the innermost open element to the one around it. */
function close(open: Open[], name: string): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (element === undefined || parent === undefined || element.name !== name)
    throw new Error(`</${name}> closes nothing`);
  parent.children.push(nodeOf(element));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value]));
}
