/** Adds the parts of a browser that jsdom lacks and that the pane cannot render without. */
export function fillBrowserGaps({ media = [] }: { media?: readonly string[] } = {}): { scrolled: jest.Mock } {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: media.includes(query),
      media: query,
      onchange: null,
    }) as MediaQueryList;
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = scrolled;
  return { scrolled };
}
