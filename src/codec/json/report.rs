//! Report → JSON, with exactly CONTRACT's keys.

use crate::codec::fields::Writer;
use crate::domain::{Impression, Source, Table, TouchpointId, Vocabulary, Zone};
use crate::method::Report;

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
                w.object(&entry.id.written(), |w| {
                    figure(w, "effective_importance", entry.effective_importance.map(|value| value.get().into()));
                    w.flag("lifted", Some(entry.lifted));
                    figure(w, "performance", entry.performance);
                    w.text("band", entry.band.map(Vocabulary::id));
                    w.text("quadrant", entry.quadrant.map(Vocabulary::id));
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

fn word(w: &mut Writer, name: &str, word: impl Vocabulary) {
    w.text(name, Some(word.id()));
}

fn id(w: &mut Writer, name: &str, id: TouchpointId) {
    w.text(name, Some(&id.written()));
}

fn ids(w: &mut Writer, name: &str, ids: &[TouchpointId]) {
    w.list(name, |w| {
        for id in ids {
            w.item(&id.written());
        }
    });
}

fn zone_list(w: &mut Writer, name: &str, zones: &[Zone]) {
    w.list(name, |w| {
        for zone in zones {
            w.item(zone.id());
        }
    });
}

/// CONTRACT's order of the impressions is that of the vocabulary.
fn by_impression(w: &mut Writer, name: &str, table: &Table<Impression, u32>) {
    w.object(name, |w| {
        for (impression, number) in table.iter() {
            count(w, impression.id(), *number);
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
                count(w, counterpart.id(), *number);
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
            w.item(counterpart.id());
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
                        w.number(zone.id(), *loss);
                    }
                }
            });
            w.number("total", zones.losses.total);
            count(w, "rests_on", zones.losses.rests_on);
        });
    });
}
