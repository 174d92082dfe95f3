//! Report → JSON, with exactly CONTRACT's keys.

use crate::codec::fields::Word;
use crate::codec::fields::Writer;
use crate::domain::{Impression, Source, TouchpointId, Zone};
use crate::method::Report;
use enum_map::EnumMap;

pub fn report(report: &Report) -> String {
    let mut w = Writer::default();
    w.entry(|w| {
        counts(report, w);
        w.object("index", |w| {
            figure(w, "value", report.index.value);
            figure(w, "low", report.index.low);
            figure(w, "high", report.index.high);
            count(w, "rests_on", report.index.rests_on);
            by_impression(w, "weights", &report.index.weights);
        });
        w.object("touchpoints", |w| {
            for entry in &report.touchpoints {
                w.object(&entry.id.to_string(), |w| {
                    figure(w, "effective_importance", entry.effective_importance.map(|value| value.get().into()));
                    w.flag("lifted", Some(entry.lifted));
                    figure(w, "performance", entry.performance);
                    w.text("band", entry.band.map(Into::into));
                    w.text("quadrant", entry.quadrant.map(Into::into));
                });
            }
        });
        ids(w, "order", &report.order);
        ids(w, "protect", &report.protect);
        ids(w, "keep", &report.keep);
        ids(w, "overkill", &report.overkill);
        findings(report, w);
        zones(report, w);
        w.object("mirror", |w| {
            figure(w, "gap", report.mirror.gap);
            figure(w, "coverage", report.mirror.coverage);
            count(w, "rests_on", report.mirror.rests_on);
            w.list("hollow", |w| {
                for pair in &report.mirror.hollow {
                    w.item(pair.as_str());
                }
            });
        });
        w.object("roots", |w| {
            figure(w, "value", report.roots.value);
            count(w, "rests_on", report.roots.rests_on);
        });
        w.list("suggestions", |w| {
            for suggestion in &report.suggestions {
                w.entry(|w| {
                    source(w, &suggestion.source);
                    word(w, "effort", suggestion.effort);
                });
            }
        });
    });
    w.json()
}

fn figure(w: &mut Writer, name: &str, figure: Option<u32>) {
    w.number(name, figure.map(u64::from));
}

fn count(w: &mut Writer, name: &str, count: u32) {
    figure(w, name, Some(count));
}

fn word(w: &mut Writer, name: &str, word: impl Word) {
    w.text(name, Some(word.into()));
}

fn id(w: &mut Writer, name: &str, id: TouchpointId) {
    w.text(name, Some(&id.to_string()));
}

fn ids(w: &mut Writer, name: &str, ids: &[TouchpointId]) {
    w.list(name, |w| {
        for id in ids {
            w.item(&id.to_string());
        }
    });
}

fn zone_list(w: &mut Writer, name: &str, zones: &[Zone]) {
    w.list(name, |w| {
        for zone in zones {
            w.item(zone.into_str());
        }
    });
}

/// CONTRACT's order of the impressions is that of the vocabulary.
fn by_impression(w: &mut Writer, name: &str, table: &EnumMap<Impression, u32>) {
    w.object(name, |w| {
        for (impression, number) in table.iter() {
            count(w, impression.into_str(), *number);
        }
    });
}

fn source(w: &mut Writer, source: &Source) {
    w.object("source", |w| match source {
        Source::Check { check, touchpoint } => {
            w.text("check", Some(check.as_str()));
            id(w, "touchpoint", *touchpoint);
        }
        Source::Fix(touchpoint) => id(w, "fix", *touchpoint),
        Source::Ask(touchpoint) => id(w, "ask", *touchpoint),
        Source::Zone(zone) => word(w, "zone", *zone),
        Source::Pair(pair) => w.text("pair", Some(pair.as_str())),
        Source::Touchpoint(touchpoint) => id(w, "touchpoint", *touchpoint),
    });
}

fn counts(report: &Report, w: &mut Writer) {
    let counts = &report.counts;
    w.object("counts", |w| {
        count(w, "listed", counts.listed);
        count(w, "rated", counts.rated);
        count(w, "not_rated", counts.not_rated);
        count(w, "banded", counts.banded);
        count(w, "quiet_by_design", counts.quiet_by_design);
        by_impression(w, "by_impression", &counts.by_impression);
        w.object("by_counterpart", |w| {
            for (counterpart, number) in counts.by_counterpart.iter() {
                count(w, counterpart.into_str(), *number);
            }
        });
        figure(w, "guess_percent", counts.guess_percent);
    });
}

fn findings(report: &Report, w: &mut Writer) {
    w.list("blind_spots", |w| {
        for cell in &report.blind_spots {
            w.entry(|w| {
                word(w, "counterpart", cell.counterpart);
                word(w, "stage", cell.stage);
            });
        }
    });
    w.list("not_looked_at", |w| {
        for counterpart in &report.not_looked_at {
            w.item(counterpart.into_str());
        }
    });
    w.list("contradictions", |w| {
        for found in &report.contradictions {
            w.entry(|w| {
                id(w, "touchpoint", found.touchpoint);
                word(w, "kind", found.kind);
            });
        }
    });
    w.list("heroics", |w| {
        for found in &report.heroics {
            w.entry(|w| {
                id(w, "from", found.from);
                id(w, "to", found.to);
            });
        }
    });
    w.list("jumps", |w| {
        for found in &report.jumps {
            w.entry(|w| {
                word(w, "counterpart", found.counterpart);
                word(w, "from", found.from);
                word(w, "to", found.to);
            });
        }
    });
    w.list("patterns", |w| {
        for found in &report.patterns {
            w.entry(|w| {
                word(w, "aspect", found.aspect);
                count(w, "failing", found.failing);
                count(w, "seen", found.seen);
                count(w, "strength", found.strength);
                zone_list(w, "confirmed_by", &found.confirmed_by);
            });
        }
    });
}

fn zones(report: &Report, w: &mut Writer) {
    let zones = &report.zones;
    w.object("zones", |w| {
        figure(w, "index", zones.index);
        count(w, "rests_on", zones.rests_on);
        zone_list(w, "hot", &zones.hot);
        w.object("losses", |w| {
            w.object("by_zone", |w| {
                for (zone, loss) in zones.losses.by_zone.iter() {
                    if loss.is_some() {
                        w.number(zone.into_str(), *loss);
                    }
                }
            });
            w.number("total", zones.losses.total);
            count(w, "rests_on", zones.losses.rests_on);
        });
    });
}
