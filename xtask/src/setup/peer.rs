//! SurveyJS, to be measured beside Tangent.

use super::npm::Wanted;
use anyhow::Result;
use std::path::PathBuf;

/// What a page with a survey in it loads. The figures of the contract were measured with this version.
const SURVEY: Wanted = Wanted {
    name: "SurveyJS",
    version: "2.5.38",
    files: &[
        ("survey-core", &["survey.core.min.js", "survey-core.min.css"]),
        ("survey-js-ui", &["survey-js-ui.min.js"]),
    ],
    purpose: "which is measured beside",
};

/// The folder with its files, and their names.
pub fn peer() -> Result<(PathBuf, Vec<&'static str>)> {
    Ok((SURVEY.fetch()?, SURVEY.names()))
}
