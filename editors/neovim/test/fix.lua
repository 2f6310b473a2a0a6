-- Opens a file, waits for the diagnostic, applies the quick fix under the cursor, and writes what it saw to $DEFROST_RESULT.
-- Without $DEFROST_RESULT it stops before the last step, for a picture.
vim.cmd("syntax on | filetype on | set number signcolumn=yes noswapfile background=dark | highlight SignColumn ctermbg=NONE")
dofile(vim.fn.fnamemodify(debug.getinfo(1, "S").source:sub(2), ":h:h") .. "/defrost.lua")

local patience = 120000
local chosen

-- The menu of actions: the test takes the first that replaces.
local function choose(items, options, done)
  local titles = {}
  for index, item in ipairs(items) do
    titles[index] = options.format_item(item)
    if not chosen and titles[index]:match("^Replace") then
      chosen = item
    end
  end
  vim.g.defrost_titles = titles
  done(chosen)
end

local function run()
  local buffer = vim.api.nvim_get_current_buf()
  local before = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  assert(vim.wait(patience, function() return #vim.diagnostic.get(buffer) > 0 end, 20), "no diagnostic")
  local seen = vim.tbl_map(function(each) return (each.lnum + 1) .. ":" .. (each.col + 1) .. " " .. each.message end,
    vim.diagnostic.get(buffer))
  vim.fn.search("put_item")
  if not vim.env.DEFROST_RESULT then
    return
  end
  vim.ui.select = choose
  vim.lsp.buf.code_action()
  assert(vim.wait(patience, function()
    return not vim.deep_equal(before, vim.api.nvim_buf_get_lines(buffer, 0, -1, false))
  end, 20), "nothing was changed")
  local result = { diagnostics = seen, titles = vim.g.defrost_titles, buffer = vim.api.nvim_buf_get_lines(buffer, 0, -1, false) }
  vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.DEFROST_RESULT)
end

vim.api.nvim_create_autocmd("VimEnter", {
  callback = function()
    vim.schedule(function()
      local ok, problem = pcall(run)
      if vim.env.DEFROST_RESULT then
        if not ok then
          io.stderr:write(tostring(problem) .. "\n")
          vim.cmd("cquit 1")
        end
        vim.cmd("qall!")
      end
    end)
  end,
})
