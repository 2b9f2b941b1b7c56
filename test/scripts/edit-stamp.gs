/** Writes into column C when column B of a row was last edited by hand. */

const onEdit = ({ range, value }) => {
  if (range.getColumn() !== 2 || range.getRow() === 1 || range.getNumRows() > 1) return;
  const stamp = range.offset(0, 1);
  if (value === undefined) stamp.clearContent();
  else stamp.setValue(new Date()).setNumberFormat('yyyy-mm-dd hh:mm');
};
