//! What is measured: Tangent, and the same questions asked by SurveyJS.

use std::path::Path;
use tangent_browser_tests::{Value, json, release};
use tangent_server::{Serving, Site};

/// Something that asks, and where.
pub struct Subject {
    pub name: &'static str,
    pub site: Serving,
    /// How many answers a screen takes, where “Next” leads to another one.
    pub screen: Option<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Tangent,
    Survey,
}

/// Three subjects: the release, and SurveyJS with all questions on a page or two on a page.
pub fn all(survey: &Path) -> std::io::Result<[Subject; 3]> {
    let peer = |paged| Site::of(survey).page("/survey.html", survey_page(paged)).page("/empty.html", "").serve(0);
    Ok([
        Subject { name: "tangent", site: tangent()?, screen: Some(2), kind: Kind::Tangent },
        Subject { name: "surveyjs", site: peer(false)?, screen: None, kind: Kind::Survey },
        Subject { name: "surveyjs_paged", site: peer(true)?, screen: Some(2), kind: Kind::Survey },
    ])
}

fn tangent() -> std::io::Result<Serving> {
    let page = "<!doctype html><html lang=en><meta charset=utf-8><title>Tangent</title>
        <script src=tangent.js defer></script><body><tangent-assessment start=now></tangent-assessment>";
    release().page("/host.html", page).page("/empty.html", "").serve(0)
}

impl Subject {
    /// The page that asks about so many touchpoints.
    pub fn address(&self, touchpoints: usize) -> String {
        match self.kind {
            Kind::Tangent => self.site.url("/host.html"),
            Kind::Survey => self.site.url(&format!("/survey.html?{touchpoints}")),
        }
    }

    /// Where the browser's storage can be filled before.
    pub fn empty(&self) -> String {
        self.site.url("/empty.html")
    }

    /// What the browser has kept of earlier visits: the person stands at this step.
    pub fn kept(&self, touchpoints: usize, step: &str) -> Value {
        match self.kind {
            Kind::Tangent => json!({
                "tangent.assessment.default": listed(touchpoints).to_string(),
                "tangent.step.default": step,
            }),
            Kind::Survey => json!({}),
        }
    }
}

/// So many touchpoints, listed and not rated yet.
fn listed(count: usize) -> Value {
    let touchpoints: Vec<Value> = (1..=count).map(own).collect();
    json!({
        "format": "tangent-assessment", "version": 1, "id": "bench", "touchpoints": touchpoints,
        "respondent": { "role": "owner", "meets_customers": true, "counterparts": ["customer", "supplier", "colleague"] },
    })
}

/// A touchpoint of the person's own.
pub fn own(number: usize) -> Value {
    let among = |words: &[&str]| words[number % words.len()].to_owned();
    json!({
        "id": format!("t{number}"), "title": format!("Touchpoint {number}"),
        "counterpart": among(&["customer", "supplier", "colleague"]),
        "stage": among(&["first", "choose", "agree", "receive", "support"]),
        "channel": among(&["place", "person", "phone", "digital", "document", "thing", "process"]),
    })
}

/// Two questions a touchpoint, and ten zones.
fn survey_page(paged: bool) -> String {
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>SurveyJS</title>
        <link rel=stylesheet href=survey-core.min.css>
        <script src=survey.core.min.js defer></script><script src=survey-js-ui.min.js defer></script>
        <body><div id=survey></div><script>
        const radio = (name, title, choices) => ({{ type: 'radiogroup', name, title, choices }});
        const impressions = ['Memorably good', 'Memorably bad', 'None', 'I do not know'];
        const frequencies = ['Never', 'Rarely', 'Often', 'Always', 'I do not know'];
        const groups = Array.from({{ length: Number(location.search.slice(1)) }}, (_, at) => ({{
          name: `group${{at}}`, title: `Touchpoint ${{at + 1}}`, elements: [
            radio(`impression${{at}}`, 'What impression does it leave?', impressions),
            radio(`importance${{at}}`, 'How important is it?', [1, 2, 3, 4, 5]),
          ],
        }}));
        const zones = Array.from({{ length: 10 }}, (_, at) => radio(`zone${{at}}`, `How often does this happen: seam ${{at + 1}}?`, frequencies));
        const model = {paged}
          ? {{ pages: [...groups, {{ name: 'zones', elements: zones }}] }}
          : {{ elements: [...groups.map((group) => ({{ type: 'panel', ...group }})), ...zones] }};
        addEventListener('DOMContentLoaded', () => SurveyUI.renderSurvey(new Survey.Model(model), survey));
        </script>"
    )
}
