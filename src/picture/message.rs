//! The picture for a messenger: the weightiest sentence in large, and under it the threads as large as they can be.

use super::Spot;
use super::label::lines;
use super::threads::Threads;

/// Width that messengers and networks show whole.
pub const WIDTH: i32 = 1_200;
/// Height that they show whole.
pub const HEIGHT: i32 = 630;
/// Room at the edges.
pub const EDGE: i32 = 60;
/// The baseline of the line that says whose it is.
pub const WHOSE: i32 = 74;
/// The middle of the marks of the legend.
pub const LEGEND: i32 = HEIGHT - 44;
/// Where the threads end.
const FOOT: i32 = LEGEND - 36;
/// Sizes of letters, the largest first, each with its height of a line and the letters that fit into one.
const SIZES: [(i32, i32, usize); 4] = [(48, 58, 33), (40, 50, 40), (34, 42, 47), (30, 38, 53)];
/// The most lines of the sentence.
const LINES: usize = 3;
/// The width for which the threads are laid out first.
const NARROW: i32 = 520;
/// In thousandths: larger than so, few marks would look lost.
const LARGEST: i32 = 2_000;

/// The picture, laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Size of the letters of the sentence.
    pub size: i32,
    /// Its lines, each at the beginning of its baseline.
    pub sentence: Vec<(Spot, String)>,
    /// The threads.
    pub threads: Threads,
    /// Their upper left corner.
    pub at: Spot,
    /// How much larger they are drawn, in thousandths.
    pub scale: i32,
}

/// Lays the picture out; `lay_out` gives the threads for a width.
pub fn message(sentence: &str, lay_out: impl Fn(i32) -> Threads) -> Message {
    let broken = SIZES.map(|size| (size, lines(sentence, size.2, usize::MAX)));
    let fits = broken.iter().find(|(_, lines)| lines.len() <= LINES);
    let [.., smallest] = SIZES;
    let (size, height, letters) = fits.map_or(smallest, |(size, _)| *size);
    let mut top = WHOSE + 24;
    let sentence = lines(sentence, letters, LINES)
        .into_iter()
        .map(|line| {
            top += height;
            ((EDGE, top), line)
        })
        .collect();
    let (from, room) = (top + 28, WIDTH - 2 * EDGE);
    let narrow = lay_out(NARROW);
    let tall = (FOOT - from).max(1);
    // As wide as they must be to fill the room once they are as tall as it.
    let width = i64::from(room) * i64::from(narrow.height) / i64::from(tall);
    let threads = lay_out(i32::try_from(width).unwrap_or(NARROW).max(NARROW));
    let of = |room: i32, size: i32| i64::from(room) * 1_000 / i64::from(size.max(1));
    let scale = of(room, threads.width).min(of(tall, threads.height));
    let scale = i32::try_from(scale).unwrap_or(LARGEST).min(LARGEST);
    Message { size, sentence, threads, at: (EDGE, from), scale }
}
