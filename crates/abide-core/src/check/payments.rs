use crate::agreement::{Agreement, Amount, Id, Ids, Pay, Remedy, Scale, Sum};
use crate::diagnostic::Spanned;

/// A remedy that pays money.
#[derive(Debug, Clone, Copy)]
pub(super) struct Payment<'a> {
    /// Its id.
    pub(super) id: &'a Spanned<Id>,
    /// The whole remedy.
    pub(super) remedy: &'a Remedy,
    /// What it pays.
    pub(super) pay: &'a Pay,
}

/// The remedies that pay money, in document order.
pub(super) fn payments(agreement: &Agreement) -> Vec<Payment<'_>> {
    let paying = agreement.remedies.iter();
    paying.filter_map(|(id, remedy)| remedy.then.pay().map(|pay| Payment { id, remedy, pay })).collect()
}

/// Everything that a payment may come to, without its bounds.
pub(super) fn paid_sums(pay: &Pay) -> Vec<&Spanned<Sum>> {
    match &pay.pays {
        Amount::Fixed(sum) => vec![sum],
        Amount::Scaled(Scale::Bands(bands) | Scale::ByStreak(bands) | Scale::ByBreaches(bands)) => {
            bands.iter().map(|(_, sum)| sum).collect()
        }
        Amount::Scaled(Scale::ByObjective(sums)) => sums.iter().map(|(_, sum)| sum).collect(),
        Amount::Scaled(Scale::Steps(steps)) => vec![&steps.pays],
    }
}

/// Whether ids stand for this remedy.
pub(super) fn covers(ids: &Ids, id: &Id) -> bool {
    match ids {
        Ids::All(_) => true,
        Ids::These(ids) => ids.iter().any(|known| known.value == *id),
    }
}
