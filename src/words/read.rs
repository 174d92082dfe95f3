//! JSON → words: shape first, then each text, then whether the words are those of the pack.

use super::Words;
use super::error::{Invalid, Problem, WordsError};
use super::section::Checked;
use crate::domain::structure::Entry;
use crate::domain::{PackId, Structure, Title};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The largest pack read, in bytes.
pub const LARGEST: usize = 4 << 20;
/// The name of the format.
pub(super) const FORMAT: &str = "tangent-words";
/// The version of the format that is read.
pub(super) const VERSION: u32 = 1;

/// What kind of file it is.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Header {
    format: Option<String>,
    version: Option<u32>,
}

impl Words {
    /// Reads the words for a pack of this structure.
    ///
    /// # Errors
    /// The first thing that is wrong or missing, with its path.
    pub fn read(text: &str, structure: &Structure) -> Result<Self, WordsError> {
        if text.len() > LARGEST {
            return Err(WordsError::TooLarge);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let header: Header = parse(text)?;
        if header.format.as_deref() != Some(FORMAT) {
            return Err(WordsError::OtherFormat);
        }
        match header.version {
            Some(..=VERSION) => {}
            Some(newer) => return Err(WordsError::Newer(newer)),
            None => return Err(Invalid::from(Problem::Missing).within("version").into()),
        }
        let words: Self = parse(text)?;
        words.check_texts()?;
        words.check_entries(structure)?;
        Ok(words)
    }

    /// Whether each text can be said.
    fn check_texts(&self) -> Result<(), Invalid> {
        let Self {
            language,
            name,
            ui,
            roles,
            counterparts,
            common_stages,
            stages,
            channels,
            impressions,
            fixes,
            evidence,
            answers,
            degrees,
            efforts,
            states,
            frequencies,
            bands,
            advice,
            zones,
            aspects,
            stories,
            examples,
            trades,
            touchpoints,
            checks,
            pairs,
            roots,
        } = self;
        let sections: [(&str, &dyn Checked); _] = [
            ("name", name),
            ("ui", ui),
            ("roles", roles),
            ("counterparts", counterparts),
            ("common_stages", common_stages),
            ("stages", stages),
            ("channels", channels),
            ("impressions", impressions),
            ("fixes", fixes),
            ("evidence", evidence),
            ("answers", answers),
            ("degrees", degrees),
            ("efforts", efforts),
            ("states", states),
            ("frequencies", frequencies),
            ("bands", bands),
            ("advice", advice),
            ("zones", zones),
            ("aspects", aspects),
            ("stories", stories),
            ("examples", examples),
            ("trades", trades),
            ("touchpoints", touchpoints),
            ("checks", checks),
            ("pairs", pairs),
            ("roots", roots),
        ];
        let mut sections = sections.into_iter();
        sections.try_for_each(|(name, section)| section.check(language, &[]).map_err(|invalid| invalid.within(name)))
    }

    /// Whether what the pack registers has its words, and nothing else has.
    fn check_entries(&self, structure: &Structure) -> Result<(), Invalid> {
        registered("trades", &self.trades, structure.trades.iter())?;
        registered("touchpoints", &self.touchpoints, structure.touchpoints.iter().map(Entry::id))?;
        registered("checks", &self.checks, structure.checks.iter().map(Entry::id))?;
        registered("pairs", &self.pairs, structure.pairs.iter().map(Entry::id))?;
        registered("roots", &self.roots, structure.roots.iter().map(Entry::id))?;
        let too_long = self.touchpoints.iter().find(|(_, item)| item.title.chars().count() > Title::MAX);
        match too_long {
            Some((id, _)) => {
                let invalid = Invalid::from(Problem::TooLong(Title::MAX)).within("title");
                Err(invalid.within(id).within("touchpoints"))
            }
            None => Ok(()),
        }
    }
}

fn parse<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, WordsError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut json)?;
    json.end().map_err(|error| WordsError::NotJson(error.to_string()))?;
    Ok(read)
}

/// Whether a section has the words of each of these, and nothing else.
fn registered<'s, T>(
    name: &str,
    section: &BTreeMap<String, T>,
    ids: impl Iterator<Item = &'s PackId>,
) -> Result<(), Invalid> {
    let invalid = |id: &str, problem: Problem| Err(Invalid::from(problem).within(id).within(name));
    let ids: BTreeSet<&str> = ids.map(PackId::as_str).collect();
    if let Some(id) = ids.iter().find(|id| !section.contains_key(**id)) {
        return invalid(id, Problem::Missing);
    }
    match section.keys().find(|id| !ids.contains(id.as_str())) {
        Some(id) => invalid(id, Problem::Unknown),
        None => Ok(()),
    }
}
