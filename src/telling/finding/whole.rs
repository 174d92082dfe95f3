//! Findings about the business as a whole.

use super::Telling;
use crate::domain::{Cell, Counterpart, Degree};
use crate::pack::T;
use crate::telling::money::{formula, money};
use strum::VariantArray;

impl Telling<'_> {
    /// How much of what is done outside is done inside, and what is front only.
    pub(super) fn mirror(&mut self) {
        let (words, mirror) = (self.teller.words, &self.teller.report.mirror);
        let (Some(gap), Some(coverage), sums) = (mirror.gap, mirror.coverage, mirror.sums) else { return };
        self.begin(T::FindingMirrorTitle);
        self.number("n", mirror.rests_on);
        self.number("gap", gap);
        self.number("coverage", coverage);
        self.number("missing", sums.missing);
        self.number("outward", sums.outward);
        self.number("outside", sums.done_outside);
        self.number("both", sums.done_both);
        self.tell(if sums.missing == 0 { T::FindingMirrorEven } else { T::FindingMirror });
        self.how(T::FindingMirrorHow);
        for pair in &mirror.hollow {
            self.name("outward", unended(words.pair(pair, false)));
            self.name("inward", unended(words.pair(pair, true)));
            self.name("why", words.pair_why(pair));
            self.tell(T::FindingHollow);
            self.step_of_pack(words.pair_step(pair).unwrap_or_default());
        }
        self.rest();
    }

    /// How far the roots hold, and which hold least.
    pub(super) fn roots(&mut self) {
        let (teller, roots) = (self.teller, &self.teller.report.roots);
        let Some(value) = roots.value else { return };
        self.begin(T::FindingRootsTitle);
        self.number("value", value);
        self.number("n", roots.rests_on);
        self.number("sum", roots.sum);
        self.number("most", 2 * roots.rests_on);
        self.tell(T::FindingRoots);
        self.how(T::FindingRootsHow);
        for degree in [Degree::No, Degree::Partly] {
            for answer in &teller.analysis.assessment.roots {
                let statement = teller.words.root(&answer.root);
                if answer.degree == degree && !statement.is_empty() {
                    self.quote(unended(statement));
                }
            }
            if self.listed("names") {
                self.tell(T::FindingRootsLowest);
                self.step(T::FindingRootsStep);
                break;
            }
        }
    }

    /// A sum of money, for which a name stands from now on.
    fn money(&mut self, name: &'static str, value: u64) {
        self.name(name, &money(value, &self.teller.analysis.assessment, self.teller.words));
    }

    /// What the seams cost a month, with the formula of every figure.
    pub(super) fn losses(&mut self) {
        let (assessment, losses) = (&self.teller.analysis.assessment, &self.teller.report.zones.losses);
        let Some(total) = losses.total else { return };
        self.begin(T::FindingLossesTitle);
        self.money("sum", total);
        self.number("n", losses.rests_on);
        self.tell(T::FindingLosses);
        self.step(T::FindingLossesStep);
        for (zone, loss) in losses.by_zone.iter() {
            let (answer, Some(loss)) = (&assessment.zones[zone], *loss) else { continue };
            self.name("zone", self.teller.words.zone(zone));
            self.money("sum", loss);
            let formula = formula(assessment, zone, self.teller.words).unwrap_or_default();
            self.name("formula", &formula);
            self.how(T::FindingLoss);
            if let Some(same) = answer.same_as
                && losses.by_zone[same].is_some()
            {
                self.name("same", self.teller.words.zone(same));
                self.how(T::FindingLossSame);
            }
        }
    }

    /// What usually stands where nobody looked. Never tasks.
    pub(super) fn blind_spots(&mut self) {
        let (teller, words) = (self.teller, self.teller.words);
        self.begin(T::FindingBlindTitle);
        for &counterpart in Counterpart::VARIANTS {
            for cell in &teller.report.blind_spots {
                if cell.counterpart == counterpart {
                    self.usual(*cell);
                }
            }
            self.name("name", words.counterpart(counterpart));
            self.tell_listed(T::FindingBlind);
        }
        self.end(T::FindingBlindStep);
    }

    /// Lists the likeliest touchpoint of a cell. It cannot be in the person's list: the cell is empty.
    fn usual(&mut self, cell: Cell) {
        let (teller, words) = (self.teller, self.teller.words);
        for item in teller.analysis.structure.touchpoints.iter() {
            if item.counterpart == cell.counterpart && item.stage == cell.stage && item.parent.is_none() {
                self.name("stage", words.stage(cell));
                self.name("text", words.title(&item.id).unwrap_or_default());
                self.item(T::FindingBlindStage);
                return;
            }
        }
    }
}

/// A sentence without its full stop, to be quoted within another.
fn unended(sentence: &str) -> &str {
    match sentence.as_bytes().last() {
        Some(b'.') => sentence.split_at(sentence.len() - 1).0,
        _ => sentence,
    }
}
