// The language before the program runs, by the same rule as the program's own.

/** The words' language for an element: one of those that COVER_WORDS has. */
function languageOf(element) {
  const wishes = [element.getAttribute("lang"), stored("tangent.lang"), nearestLanguage(element), ...navigator.languages];
  return wishes.map((wish) => wish?.split("-")[0].toLowerCase()).find((wish) => Object.hasOwn(COVER_WORDS, wish)) ?? "ru";
}

/** The `lang` of the host page around an element. The standalone page has what it was saved with: it follows. */
function nearestLanguage(element) {
  while (element) {
    const around = element.parentElement?.closest("[lang]");
    if (around) return around.getAttribute("lang");
    element = element.getRootNode().host;
  }
  return null;
}
