//! The program's functions in the order in which they compress best: each next to the one it resembles
//! most. Compression names what it has seen before by how far back it lies, and near costs less than far.

use anyhow::{Result, ensure};
use std::collections::{HashMap, HashSet};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, DataCountSection, FunctionSection, Module, RawSection};
use wasmparser::{FunctionBody, Parser, Payload};

/// How long a piece must be to count as a likeness, in bytes.
const PIECE: usize = 6;
/// A piece found in more functions than this says nothing of their likeness.
const COMMON: usize = 100;
/// How much of a likeness is left from one function to the next.
const FADING: f64 = 0.9;

/// The same program with its functions in another order.
pub fn by_likeness(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut bodies = Vec::new();
    let mut imported = 0;
    let mut types = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(functions) => types = functions.into_iter().collect::<Result<_, _>>()?,
            Payload::CodeSectionEntry(body) => bodies.push(body),
            _ => {}
        }
    }
    let order = order(&bodies);
    ensure!(order.len() == types.len(), "a function is lost");
    let mut places = vec![0; order.len()];
    for (place, function) in (0..).zip(&order) {
        places[*function] = place;
    }
    written(wasm, &mut Renumbered { imported, places }, &order, &types, &bodies)
        .map_err(|error| anyhow::anyhow!("the program cannot be put in order: {error}"))
}

struct Renumbered {
    imported: u32,
    places: Vec<u32>,
}

impl Reencode for Renumbered {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let own = function.checked_sub(self.imported).and_then(|own| self.places.get(own as usize));
        Ok(own.map_or(function, |place| self.imported + place))
    }
}

type Written<T> = Result<T, Error<std::convert::Infallible>>;

fn written(
    wasm: &[u8],
    renumbered: &mut Renumbered,
    order: &[usize],
    types: &[u32],
    bodies: &[FunctionBody<'_>],
) -> Written<Vec<u8>> {
    let mut module = Module::new();
    macro_rules! copied {
        ($section:ident, $parse:ident, $from:expr) => {{
            let mut section = wasm_encoder::$section::new();
            renumbered.$parse(&mut section, $from)?;
            module.section(&section);
        }};
    }
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::TypeSection(from) => copied!(TypeSection, parse_type_section, from),
            Payload::ImportSection(from) => copied!(ImportSection, parse_import_section, from),
            Payload::TableSection(from) => copied!(TableSection, parse_table_section, from),
            Payload::MemorySection(from) => copied!(MemorySection, parse_memory_section, from),
            Payload::GlobalSection(from) => copied!(GlobalSection, parse_global_section, from),
            Payload::ExportSection(from) => copied!(ExportSection, parse_export_section, from),
            Payload::ElementSection(from) => copied!(ElementSection, parse_element_section, from),
            Payload::DataSection(from) => copied!(DataSection, parse_data_section, from),
            Payload::DataCountSection { count, .. } => {
                module.section(&DataCountSection { count });
            }
            Payload::StartSection { func, .. } => {
                module.section(&wasm_encoder::StartSection { function_index: renumbered.function_index(func)? });
            }
            Payload::FunctionSection(_) => {
                let mut section = FunctionSection::new();
                for function in order {
                    section.function(types[*function]);
                }
                module.section(&section);
            }
            Payload::CodeSectionStart { .. } => {
                let mut section = CodeSection::new();
                for function in order {
                    renumbered.parse_function_body(&mut section, bodies[*function].clone())?;
                }
                module.section(&section);
            }
            Payload::CustomSection(from) => {
                module.section(&wasm_encoder::CustomSection { name: from.name().into(), data: from.data().into() });
            }
            Payload::UnknownSection { id, contents, .. } => {
                module.section(&RawSection { id, data: contents });
            }
            _ => {}
        }
    }
    Ok(module.finish())
}

/// From the largest on, each time the one that shares most with the last ones, the very last before all.
fn order(bodies: &[FunctionBody<'_>]) -> Vec<usize> {
    let mut found: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (at, body) in bodies.iter().enumerate() {
        for piece in body.as_bytes().windows(PIECE).collect::<HashSet<_>>() {
            found.entry(piece).or_default().push(at);
        }
    }
    found.retain(|_, functions| (2..=COMMON).contains(&functions.len()));
    let largest = |left: &[bool]| {
        let left = (0..bodies.len()).filter(|at| left[*at]);
        left.max_by_key(|at| (bodies[*at].as_bytes().len(), std::cmp::Reverse(*at)))
    };
    let mut left = vec![true; bodies.len()];
    let mut order = Vec::with_capacity(bodies.len());
    let mut shared = vec![0.0; bodies.len()];
    let mut next = largest(&left);
    while let Some(at) = next {
        left[at] = false;
        order.push(at);
        shared.iter_mut().for_each(|likeness| *likeness *= FADING);
        let mut seen = HashSet::new();
        for piece in bodies[at].as_bytes().windows(PIECE) {
            if let (true, Some(functions)) = (seen.insert(piece), found.get(piece)) {
                for other in functions {
                    shared[*other] += 1.0 / functions.len() as f64;
                }
            }
        }
        let mut best = None;
        for (other, likeness) in shared.iter().enumerate() {
            if left[other] && *likeness > best.map_or(0.0, |(_, most)| most) {
                best = Some((other, *likeness));
            }
        }
        next = best.map(|(other, _)| other).or_else(|| largest(&left));
    }
    order
}
