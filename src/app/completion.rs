//! What the host page is told of the answers.

use crate::codec::json;
use crate::components::share::export;
use crate::state::{Author, Detour, Host, HostEvent, Model, Step};
use yew::prelude::*;

/// Tells the host of each change that the person made.
#[hook]
pub fn use_change_events(model: &Model, host: &Host) {
    let revision = model.own.assessment().revision;
    let told = use_mut_ref(|| revision);
    use_effect_with(revision, {
        let (host, changed_by) = (host.clone(), model.changed_by);
        move |&revision| {
            if told.replace(revision) != revision && changed_by == Author::Person {
                host.0.emit(HostEvent::Changed { revision });
            }
        }
    });
}

/// Tells the host once for every state of the answers whose results are seen.
#[hook]
pub fn use_completion(model: &Model, host: &Host) {
    let seen = model.place.step == Step::Results && model.preview.is_none() && model.detour != Some(Detour::Closed);
    let told = use_mut_ref(|| None);
    use_effect_with((seen, model.own.clone()), {
        let host = host.clone();
        move |(seen, own)| {
            let revision = Some(own.assessment().revision);
            if *seen && own.rated() > 0 && told.replace(revision) != revision {
                let (assessment, report) = (export(own), json::write_report(own.report()));
                host.0.emit(HostEvent::Completed { assessment, report });
            }
        }
    });
}
