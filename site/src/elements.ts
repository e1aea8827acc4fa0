/** An element with attributes and contents. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  contents: Iterable<Node | string> = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...contents);
  return made;
}

/** A text in both languages, of which the styles show one. */
export function both(en: string, zh: string): HTMLElement[] {
  return [element("span", { lang: "en" }, [en]), element("span", { lang: "zh" }, [zh])];
}
