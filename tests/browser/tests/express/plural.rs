//! Numbers and the forms of words that go with them, against what the browser knows of the languages.

use tangent::words::Language;
use tangent_browser_tests::{Browser, Result, Value, ensure, json, source_of};

pub async fn counted_words_agree_with_the_browser(browser: &Browser) -> Result<()> {
    let page = browser.open("about:blank").await?;
    let numbers: Vec<u64> =
        (0..=200).chain([999, 1_000, 1_001, 1_011, 1_021, 4_002, 100_000, 1_000_000, 4_294_967_295]).collect();
    for tag in ["ru", "en"] {
        let script =
            "const rules = new Intl.PluralRules(arguments[0]); return arguments[1].map((n) => rules.select(n))";
        let known = page.run(script, json!([tag, numbers])).await?;
        let language = Language::try_from(tag.to_owned()).map_err(anyhow::Error::msg)?;
        let ours: Vec<_> = numbers.iter().map(|n| format!("{:?}", language.category(*n)).to_lowercase()).collect();
        ensure!(known == json!(ours), "{tag}: {known}, not {ours:?}");

        let mut forms = ours;
        forms.sort_unstable();
        forms.dedup();
        let pack: Value = serde_json::from_str(&std::fs::read_to_string(source_of(tag))?)?;
        let mut counted = Vec::new();
        counted_in(&pack["ui"], &mut counted);
        ensure!(!counted.is_empty(), "{tag}: nothing is counted");
        for mut there in counted {
            there.sort_unstable();
            ensure!(there == forms, "{tag}: {there:?}, not {forms:?}");
        }
    }
    Ok(())
}

/// The forms of each text that is counted: of each object that has one for what is one.
fn counted_in<'a>(texts: &'a Value, counted: &mut Vec<Vec<&'a str>>) {
    let Some(texts) = texts.as_object() else { return };
    if texts.contains_key("one") {
        counted.push(texts.keys().map(String::as_str).collect());
    }
    texts.values().for_each(|inner| counted_in(inner, counted));
}
