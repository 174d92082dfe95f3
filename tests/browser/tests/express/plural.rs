//! Numbers and the forms of words that go with them, against what the browser knows of the languages.

use crate::words::Words;
use tangent::domain::Vocabulary;
use tangent_browser_tests::{Browser, Context, Result, Value, ensure, json, source_of};

pub async fn counted_words_agree_with_the_browser(browser: &Browser) -> Result<()> {
    let page = browser.open("about:blank").await?;
    let numbers: Vec<u64> =
        (0..=200).chain([999, 1_000, 1_001, 1_011, 1_021, 4_002, 100_000, 1_000_000, 4_294_967_295]).collect();
    for language in ["ru", "en"] {
        let script =
            "const rules = new Intl.PluralRules(arguments[0]); return arguments[1].map((n) => rules.select(n))";
        let known = page.run(script, json!([language, numbers])).await?;
        let rule = Words::of(language)?.pack.plural();
        let ours: Vec<_> = numbers.iter().map(|n| rule.category(*n).id()).collect();
        ensure!(known == json!(ours), "{language}: {known}, not {ours:?}");

        let mut forms = ours;
        forms.sort_unstable();
        forms.dedup();
        let text = std::fs::read_to_string(source_of(language))?;
        let pack: Value = serde_json::from_str(&text)?;
        for (name, counted) in pack["counted"].as_object().context("counted words")? {
            let mut there: Vec<_> = counted.as_object().into_iter().flatten().map(|(form, _)| form.as_str()).collect();
            there.sort_unstable();
            ensure!(there == forms, "{language}, {name}: {there:?}, not {forms:?}");
        }
    }
    Ok(())
}
