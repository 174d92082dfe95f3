//! An adaptive binary range coder: the fewer the surprises, the fewer the bits.
//!
//! Both directions go through [`Coder::bit`], which takes the bit to write and gives back the bit
//! that stands in the link, so that one description of the layout serves for writing and for reading.
//! Integers only: the same bytes for ever, on every machine.

/// The surest that a model can be, in 1/4096. A sure bit costs 1/11 of a bit all the same: so a link of
/// so many bytes holds no more than so many decisions, and reading it cannot take long.
const SUREST: u32 = 4096 - 256;

/// After so many bits a model goes on learning at the same rate.
const PATIENCE: u8 = 28;

/// What is expected of one kind of bit: the share of `false` among those seen.
#[derive(Clone, Copy)]
pub(super) struct Bit {
    /// The share of `false`, in 1/65536.
    no: u16,
    /// How many bits it rests on.
    seen: u8,
}

impl Bit {
    /// Nothing is expected.
    pub(super) const EVEN: Self = Self { no: 1 << 15, seen: 0 };
    /// Hardly ever.
    pub(super) const RARE: Self = Self::prior(96, 8);
    /// Nearly always.
    pub(super) const USUAL: Self = Self::prior(8, 6);

    /// So many `false` expected among a hundred, as if `seen` bits had told so.
    pub(super) const fn prior(no_percent: u16, seen: u8) -> Self {
        Self { no: no_percent * 655, seen }
    }

    /// The part of a range that stands for `false`.
    fn bound(self, range: u32) -> u32 {
        (range >> 12) * (u32::from(self.no) >> 4).clamp(4096 - SUREST, SUREST)
    }

    /// The share of what did not come shrinks: by 1/2 at first, then by 1/3, 1/4 …
    fn learn(&mut self, bit: bool) {
        let other = if bit { 0 } else { u16::MAX };
        let missed = u32::from(self.no ^ other);
        let less = (missed * (65_536 / (u32::from(self.seen) + 2))) >> 16;
        self.no = (missed - less) as u16 ^ other;
        self.seen = (self.seen + 1).min(PATIENCE);
    }
}

/// Writes bits, or reads them.
pub(super) struct Coder {
    /// What has been written, or is to be read.
    bytes: Vec<u8>,
    /// How many bytes have been read, with the zeros that the writer left out; none while writing.
    read: Option<usize>,
    /// Writing: the low end of the range. Reading: how far above it the link lies.
    low: u32,
    range: u32,
    refused: bool,
}

impl Coder {
    /// Zeros that the writer leaves out at most.
    const LEFT_OUT: usize = 4;

    pub(super) fn writer() -> Self {
        Self { bytes: Vec::new(), read: None, low: 0, range: u32::MAX, refused: false }
    }

    pub(super) fn reader(bytes: Vec<u8>) -> Self {
        let mut reader = Self { bytes, read: Some(0), low: 0, range: u32::MAX, refused: false };
        for _ in 0..4 {
            reader.shift();
        }
        reader
    }

    /// Writes `bit` and returns it; a reader returns the bit that stands there instead.
    pub(super) fn bit(&mut self, model: &mut Bit, bit: bool) -> bool {
        if self.refused {
            return false;
        }
        let bound = model.bound(self.range);
        let bit = if self.read.is_some() { self.low >= bound } else { bit };
        if bit {
            self.range -= bound;
            if self.read.is_some() { self.low -= bound } else { self.raise(bound) }
        } else {
            self.range = bound;
        }
        model.learn(bit);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
        bit
    }

    /// What has been read cannot be: from now on only `false` is read, by which everything ends soon.
    /// A writer goes on, so that its reader finds out.
    pub(super) fn refuse(&mut self) {
        self.refused = self.read.is_some();
    }

    /// One byte more is settled and written, or needed and read.
    fn shift(&mut self) {
        let [first, ..] = self.low.to_be_bytes();
        self.low <<= 8;
        match &mut self.read {
            Some(read) => {
                self.low |= u32::from(self.bytes.get(*read).copied().unwrap_or(0));
                *read += 1;
                self.refused |= *read > self.bytes.len() + Self::LEFT_OUT;
            }
            None => self.bytes.push(first),
        }
    }

    /// Moves the low end up; what flows over is added to the bytes written.
    fn raise(&mut self, by: u32) {
        let (low, over) = self.low.overflowing_add(by);
        self.low = low;
        if over {
            for byte in self.bytes.iter_mut().rev() {
                *byte = byte.wrapping_add(1);
                if *byte != 0 {
                    break;
                }
            }
        }
    }

    /// The bytes: of the numbers that would do, the one with the most zeros at its end, without them.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let most = self.range - 1;
        let mut mask = u32::MAX >> 1;
        while self.low.wrapping_neg() & mask > most {
            mask >>= 1;
        }
        self.raise(self.low.wrapping_neg() & mask);
        while self.low != 0 {
            self.shift();
        }
        self.bytes
    }

    /// Whether all has been read that is there, nothing that is not there, and nothing was refused.
    pub(super) fn ended_well(&self) -> bool {
        !self.refused && self.read.is_some_and(|read| read >= self.bytes.len())
    }
}
