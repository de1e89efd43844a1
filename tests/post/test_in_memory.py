"""The courier for simulations fails as the real one does."""

import pytest

from afterword.post.courier import Accepted, Refused, TryLater, Unsure
from afterword.post.in_memory import Died, Fault, InMemoryCourier
from tests.post.letters import a_letter, not_taken, send

AT_BEGIN = {
    Fault.NO_CONNECTION: TryLater,
    Fault.LOGIN_REFUSED: Refused,
    Fault.RECIPIENT_LATER: TryLater,
    Fault.RECIPIENT_REFUSED: Refused,
}
AT_HAND_OVER = {
    Fault.DATA_LATER: (TryLater, 0),
    Fault.DATA_REFUSED: (Refused, 0),
    Fault.CUT_IN_CONTENT: (Unsure, 0),
    Fault.LATER_AT_END: (TryLater, 0),
    Fault.REFUSED_AT_END: (Refused, 0),
    Fault.CUT_BEFORE_TAKING: (Unsure, 0),
    Fault.TAKEN_THEN_CUT: (Unsure, 1),
}
DEATHS = {Fault.DIED_IN_CONTENT: 0, Fault.DIED_AFTER_TAKING: 1}


@pytest.mark.parametrize(("fault", "kind"), AT_BEGIN.items())
def test_a_fault_before_the_letter_is_given_is_raised(fault, kind):
    courier = InMemoryCourier([fault])
    assert isinstance(not_taken(courier, a_letter()), kind)
    assert courier.taken == []


@pytest.mark.parametrize(("fault", "fate"), AT_HAND_OVER.items())
def test_a_fault_while_it_is_given_is_the_outcome(fault, fate):
    courier = InMemoryCourier([fault])
    outcome = send(courier, a_letter())
    assert (type(outcome), len(courier.taken)) == fate


@pytest.mark.parametrize(("fault", "taken"), DEATHS.items())
def test_a_death_is_no_exception_that_anybody_handles(fault, taken):
    courier = InMemoryCourier([fault])
    with pytest.raises(Died):
        send(courier, a_letter())
    assert not issubclass(Died, Exception)
    assert len(courier.taken) == taken


def test_every_fault_has_its_place():
    assert set(Fault) == AT_BEGIN.keys() | AT_HAND_OVER.keys() | DEATHS.keys()


def test_faults_come_in_order_and_then_no_more():
    courier = InMemoryCourier([None, Fault.LATER_AT_END])
    kinds = [type(send(courier, a_letter(number))) for number in (1, 2, 3)]
    assert kinds == [Accepted, TryLater, Accepted]
    assert courier.taken == [a_letter(1), a_letter(3)]


def test_a_letter_sent_twice_shows_as_two():
    courier = InMemoryCourier()
    send(courier, a_letter())
    send(courier, a_letter())
    assert len(courier.taken) == 2
