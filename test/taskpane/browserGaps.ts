/** What jsdom lacks of a browser, for the pane to be rendered at all. */
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
